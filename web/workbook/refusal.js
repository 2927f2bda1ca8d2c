// Why a workbook is not read, in words that say what to do.
export class Refusal extends Error {}

export const broken = (what) => new Refusal(`工作簿已损坏（${what}）。请在 Excel 或 WPS 里打开，另存为 .xlsx 后再选`);
export const too_large = (what) => new Refusal(`工作簿太大（${what}）。请只留名单所在的工作表，或分成几个文件`);
