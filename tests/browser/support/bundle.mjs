// What stands in a bundle that a page handed out.

// The operations, as the texts that were signed.
export function operations_in({ bytes }) {
    return JSON.parse(bytes).operations.map((jws) => Buffer.from(jws.split('.')[1], 'base64url').toString());
}
