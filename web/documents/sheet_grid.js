// The columns of a sheet on which several tables stand one below another.
import { shares_of } from './paper.js';

const narrowest = 0.03; // of the sheet's width

const sum = (numbers) => numbers.reduce((all, each) => all + each, 0);

// The edges of columns, from 0 to 1.
function edges_of(shares) {
    return [0, ...shares.map((_, at) => sum(shares.slice(0, at + 1)))];
}

function wanted_edges(block) {
    switch (block.kind) {
        case 'table': return edges_of(shares_of(block));
        case 'signatures': return edges_of(block.parties.map(() => 1 / block.parties.length));
        default: return [0, 1];
    }
}

// Which of the edges are nearest to those wanted; between two there is always one column at least.
function nearest(wanted, edges) {
    const found = [0];
    for (let at = 1; at < wanted.length - 1; ++at) {
        const first = found[at - 1] + 1;
        const last = edges.length - wanted.length + at;
        let best = first;
        for (let edge = first; edge <= last; ++edge) {
            if (Math.abs(edges[edge] - wanted[at]) < Math.abs(edges[best] - wanted[at])) {
                best = edge;
            }
        }
        found.push(best);
    }
    return [...found, edges.length - 1];
}

export class SheetGrid {
    // As many columns as the block with the most has. Tables with a head are what is sorted and added up: the edges
    // are theirs, each table's as much as it has rows, and the other blocks keep to them.
    constructor(blocks) {
        const wanted = blocks.map(wanted_edges);
        const count = Math.max(...wanted.map(({ length }) => length));
        this.edges = wanted.find(({ length }) => length === count);
        const tables = blocks.filter(({ kind }) => kind === 'table');
        const with_head = tables.filter(({ head }) => head.length > 0);
        const leading = with_head.length > 0 ? with_head : tables;
        this.settle(leading.map((table) => ({ wanted: wanted_edges(table), weight: table.rows.length + 1 })));
    }

    settle(leading) {
        const pulls = this.edges.map(() => ({ sum: 0, weight: 0 }));
        for (const { wanted, weight } of leading) {
            nearest(wanted, this.edges).forEach((edge, at) => {
                pulls[edge].sum += wanted[at] * weight;
                pulls[edge].weight += weight;
            });
        }
        const settled = this.edges.map((edge, at) => (pulls[at].weight > 0 ? pulls[at].sum / pulls[at].weight : edge));
        for (let at = 1; at < settled.length; ++at) {
            settled[at] = Math.max(settled[at], settled[at - 1] + narrowest);
        }
        this.edges = settled.map((edge) => edge / settled.at(-1));
    }

    get count() {
        return this.edges.length - 1;
    }

    width(from, to) {
        return this.edges[to] - this.edges[from];
    }

    // The first sheet column of each of the block's columns, and the end of the last.
    columns_of(block) {
        return nearest(wanted_edges(block), this.edges);
    }
}
