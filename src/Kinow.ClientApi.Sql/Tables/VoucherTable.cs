using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Sql.Mapping;

namespace Kinow.ClientApi.Sql.Tables;

/// <summary>Vouchers.</summary>
internal static class VoucherTable
{
    internal static readonly MappedTable<Voucher> Map = new("voucher", Read);

    internal static readonly TextTable<Voucher> Texts =
        new("voucher_text", "voucher_id", ChangeAggregate.Of(ItemKinds.Voucher).Part("voucher_id"));

    internal static readonly TextColumn Name = Texts.Text("name", static voucher => voucher.Name);

    private static readonly ReadColumn<long> Id = Map.Column("id", SqlTypes.Long, static voucher => voucher.Id);
    private static readonly ReadColumn<string> Code = Map.Column("code", SqlTypes.Text, static voucher => voucher.Code);
    private static readonly ReadColumn<bool> Active = Map.Column("active", SqlTypes.Bool, static voucher => voucher.Active);
    private static readonly ReadColumn<DateTimeOffset?> From =
        Map.Column("date_from", SqlTypes.InstantOrNull, static voucher => voucher.DateFrom);
    private static readonly ReadColumn<DateTimeOffset?> To =
        Map.Column("date_to", SqlTypes.InstantOrNull, static voucher => voucher.DateTo);
    private static readonly ReadColumn<int?> Quantity = Map.Column("quantity", SqlTypes.IntOrNull, static voucher => voucher.Quantity);
    private static readonly ReadColumn<int?> QuantityPerUser =
        Map.Column("quantity_per_user", SqlTypes.IntOrNull, static voucher => voucher.QuantityPerUser);
    private static readonly ReadColumn<Guid?> User = Map.Column("user_id", SqlTypes.UuidOrNull, static voucher => voucher.UserId);
    private static readonly ReadColumn<decimal?> Minimum =
        Map.Column("minimum_amount", SqlTypes.MoneyOrNull, static voucher => (decimal?)voucher.MinimumAmount);
    private static readonly ReadColumn<decimal?> Percent =
        Map.Column("reduction_percent", SqlTypes.RateOrNull, static voucher => voucher.ReductionPercent);
    private static readonly ReadColumn<decimal?> Amount =
        Map.Column("reduction_amount", SqlTypes.MoneyOrNull, static voucher => voucher.ReductionAmount);
    private static readonly ReadColumn<int> Priority = Map.Column("priority", SqlTypes.Int, static voucher => voucher.Priority);

    static VoucherTable()
    {
        Map.Announces(ChangeAggregate.Of(ItemKinds.Voucher).Itself("id"));
        Map.Erases(Erasure.Change("user_id = @Nobody, active = FALSE", "user_id IN @Accounts"));
        Map.Exports(Export.Nothing("Those that an account has used are given with its orders; what is on offer is the platform's."));
    }

    private static Voucher Read(SqlRow row) => new()
    {
        Id = row.Get(Id),
        Code = row.Get(Code),
        Active = row.Get(Active),
        DateFrom = row.Get(From),
        DateTo = row.Get(To),
        Quantity = row.Get(Quantity),
        QuantityPerUser = row.Get(QuantityPerUser),
        UserId = row.Get(User),
        MinimumAmount = row.Get(Minimum) ?? 0,
        ReductionPercent = row.Get(Percent),
        ReductionAmount = row.Get(Amount),
        Priority = row.Get(Priority),
    };
}
