using System.Collections.Immutable;
using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Sql.Mapping;

namespace Kinow.ClientApi.Sql.Tables;

/// <summary>Gifts of orders that were paid. They are part of the account that has paid them.</summary>
internal static class GiftTable
{
    internal static readonly MappedTable<GiftRow> Map = new("gift", Read);

    private static readonly ReadColumn<Guid> Id = Map.Column("id", SqlTypes.Uuid, static row => row.Gift.Id);
    private static readonly ReadColumn<Guid> Order = Map.Column("order_id", SqlTypes.Uuid, static row => row.Order);
    private static readonly ReadColumn<Guid> Customer = Map.Column("customer_id", SqlTypes.Uuid, static row => row.Customer);
    private static readonly ReadColumn<GiftState> State = Map.Column("state", SqlEnums.GiftState, static row => row.Gift.State);
    private static readonly ReadColumn<DateTimeOffset> DateSend = Map.Column("date_send", SqlTypes.Instant, static row => row.DateSend);
    private static readonly ReadColumn<ImmutableArray<byte>> TokenHash =
        Map.Column("token_hash", SqlTypes.BytesOrEmpty, static row => row.Gift.TokenHash);

    private static readonly ReadColumn<DateTimeOffset?> DateSent =
        Map.Column("date_sent", SqlTypes.InstantOrNull, static row => row.Gift.DateSent);

    private static readonly ReadColumn<Guid?> RedeemedBy =
        Map.Column("redeemed_by", SqlTypes.UuidOrNull, static row => row.Gift.RedeemedBy);
    private static readonly ReadColumn<DateTimeOffset?> DateRedeemed =
        Map.Column("date_redeemed", SqlTypes.InstantOrNull, static row => row.Gift.DateRedeemed);

    private static readonly ReadColumn<DateTimeOffset> DateAdd = Map.Column("date_add", SqlTypes.Instant, static row => row.Gift.DateAdd);

    static GiftTable()
    {
        Map.Others("date_take");
        Map.Announces(ChangeAggregate.Customer.Part("customer_id")).When("NEW.customer_id = OLD.customer_id");
        Map.Erases(Erasure.Change(
            "redeemed_by = IF(redeemed_by IN @Accounts, NULL, redeemed_by), "
                + "customer_id = IF(customer_id IN @Accounts, @Nobody, customer_id)",
            "customer_id IN @Accounts OR redeemed_by IN @Accounts"));
        Map.Exports(Export.Rows("gifts", "id", "order_id", "state", "date_send", "date_sent", "date_redeemed", "date_add")
            .Without("customer_id", "token_hash", "date_take", "redeemed_by"));
    }

    private static GiftRow Read(SqlRow row) => new(
        row.Get(Customer),
        row.Get(Order),
        new()
        {
            Id = row.Get(Id),
            State = row.Get(State),
            TokenHash = row.Get(TokenHash),
            DateSent = row.Get(DateSent),
            RedeemedBy = row.Get(RedeemedBy),
            DateRedeemed = row.Get(DateRedeemed),
            DateAdd = row.Get(DateAdd),
        },
        row.Get(DateSend));
}
