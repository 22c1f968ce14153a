using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Core.Search.Fields;

namespace Kinow.ClientApi.Core.Kinds;

/// <summary>Declares vouchers. One that cannot be used now is as one that does not exist.</summary>
internal static class VoucherKind
{
    internal static ItemKind<Voucher> Declare() => new("voucher", static v => v.Id, Fields)
    {
        ActiveOf = static v => v.Active,
        WindowOf = static v => v.Window,
        Order = ["priority", "id"],
        IsPublic = false,
    };

    private static FieldSet<Voucher> Fields { get; } = new(
        [
            Field.Id<Voucher>(static v => v.Id),
            Field.Name<Voucher>(static v => v.Name),
            Field.Keyword<Voucher>("code", 1, static v => v.Code),
            Field.Keyword<Voucher>("user", 0, static v => v.UserId?.ToString("D")),
            Field.Date<Voucher>("dateFrom", static v => v.DateFrom),
            Field.Date<Voucher>("dateTo", static v => v.DateTo),
            Field.Integer<Voucher>("priority", static v => v.Priority),
        ]);
}
