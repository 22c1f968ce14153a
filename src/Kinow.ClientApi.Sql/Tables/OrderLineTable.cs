using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Sql.Mapping;

namespace Kinow.ClientApi.Sql.Tables;

/// <summary>What was ordered, as it was sold.</summary>
internal static class OrderLineTable
{
    internal static readonly MappedTable<OrderLineRow> Map = new("order_line", Read);

    private static readonly ReadColumn<Guid> Order = Map.Column("order_id", SqlTypes.Uuid, static row => row.Order);
    private static readonly ReadColumn<int> Position = Map.Column("position", SqlTypes.Int, static row => row.Position);
    private static readonly ReadColumn<Guid> Customer = Map.Column("customer_id", SqlTypes.Uuid, static row => row.Customer);
    private static readonly ReadColumn<long> Product = Map.Column("product_id", SqlTypes.Long, static row => row.Line.ProductId);
    private static readonly ReadColumn<long> AccessMode = Map.Column("product_attribute_id", SqlTypes.Long, static row => row.Line.Mode);
    private static readonly ReadColumn<ProductType> Type = Map.Column("type", SqlEnums.ProductType, static row => row.Line.Type);
    private static readonly ReadColumn<string> Name = Map.Column("name", SqlTypes.Text, static row => row.Line.Name);
    private static readonly ReadColumn<decimal> UnitPrice = Map.Column("unit_price", SqlTypes.Money, static row => row.Line.UnitPrice);
    private static readonly ReadColumn<decimal> Discount = Map.Column("discount", SqlTypes.Money, static row => row.Line.Discount);
    private static readonly ReadColumn<decimal> TrialDiscount =
        Map.Column("trial_discount", SqlTypes.Money, static row => row.Line.TrialDiscount);
    private static readonly ReadColumn<decimal> Tax = Map.Column("tax", SqlTypes.Money, static row => row.Line.Tax);
    private static readonly ReadColumn<decimal> TaxRate = Map.Column("tax_rate", SqlTypes.Rate, static row => row.Line.TaxRate);
    private static readonly ReadColumn<AccessModeMode> Mode = Map.Column("mode", SqlEnums.Mode, static row => row.Line.Terms.Mode);
    private static readonly ReadColumn<AccessModeQuality> Quality =
        Map.Column("quality", SqlEnums.Quality, static row => row.Line.Terms.Quality);
    private static readonly ReadColumn<int?> Duration = Map.Column("duration", SqlTypes.IntOrNull, static row => row.Line.Terms.Duration);
    private static readonly ReadColumn<int?> WatchingDuration =
        Map.Column("watching_duration", SqlTypes.IntOrNull, static row => row.Line.Terms.WatchingDuration);
    private static readonly ReadColumn<int?> MaximumViews =
        Map.Column("maximum_views", SqlTypes.IntOrNull, static row => row.Line.Terms.MaximumViews);
    private static readonly ReadColumn<long?> Video = Map.Column("video_id", SqlTypes.LongOrNull, static row => row.Line.Terms.VideoId);
    private static readonly ReadColumn<long?> VideoGroup =
        Map.Column("video_group_id", SqlTypes.LongOrNull, static row => row.Line.Terms.VideoGroupId);
    private static readonly ReadColumn<int?> RenewalPeriod =
        Map.Column("renewal_period", SqlTypes.IntOrNull, static row => row.Line.Terms.RenewalPeriod);
    private static readonly ReadColumn<bool> IsTrial = Map.Column("trial", SqlTypes.Bool, static row => row.Line.Terms.IsTrial);
    private static readonly ReadColumn<long?> RenewsAccess =
        Map.Column("renews_access_id", SqlTypes.LongOrNull, static row => row.Line.RenewsAccessId);
    private static readonly ReadColumn<decimal?> Credit =
        Map.Column("credit", SqlTypes.MoneyOrNull, static row => row.Line.Terms.Credit?.Amount);
    private static readonly ReadColumn<decimal?> CreditBonus =
        Map.Column("credit_bonus", SqlTypes.MoneyOrNull, static row => row.Line.Terms.Credit?.Bonus);
    private static readonly ReadColumn<string?> CreditCurrency =
        Map.Column("credit_currency", SqlTypes.TextOrNull, static row => row.Line.Terms.Credit?.Currency);

    private static readonly GiftColumns<OrderLineRow> Gift = new(Map, static row => row.Line.Gift);

    static OrderLineTable()
    {
        Map.IsUnannounced("It is written with its order, which is announced, and never changes.");
        Map.Erases(Erasure.Change($"customer_id = @Nobody, {GiftColumns<OrderLineRow>.Forget}", "customer_id IN @Accounts"));
        Map.Exports(Export.Rows(
                "orderLines", "order_id", "position", "product_id", "product_attribute_id", "type", "name", "unit_price", "discount",
                "trial_discount", "tax", "tax_rate", "mode", "quality", "duration", "watching_duration", "maximum_views", "video_id",
                "video_group_id", "renewal_period", "trial", "renews_access_id", "credit", "credit_bonus", "credit_currency",
                "gift_id", "gift_firstname", "gift_lastname", "gift_email", "gift_message", "gift_date_send", "gift_language")
            .Without("customer_id"));
    }

    private static OrderLineRow Read(SqlRow row) => new(
        row.Get(Customer),
        row.Get(Order),
        row.Get(Position),
        new()
        {
            ProductId = row.Get(Product),
            Mode = row.Get(AccessMode),
            Type = row.Get(Type),
            Name = row.Get(Name),
            UnitPrice = row.Get(UnitPrice),
            Discount = row.Get(Discount),
            TrialDiscount = row.Get(TrialDiscount),
            Price = row.Get(UnitPrice) - row.Get(Discount) - row.Get(TrialDiscount),
            Tax = row.Get(Tax),
            TaxRate = row.Get(TaxRate),
            RenewsAccessId = row.Get(RenewsAccess),
            Gift = Gift.Read(row),
            Terms = ReadTerms(row),
        });

    private static OrderTerms ReadTerms(SqlRow row) => new()
    {
        Mode = row.Get(Mode),
        Quality = row.Get(Quality),
        Duration = row.Get(Duration),
        WatchingDuration = row.Get(WatchingDuration),
        MaximumViews = row.Get(MaximumViews),
        VideoId = row.Get(Video),
        VideoGroupId = row.Get(VideoGroup),
        RenewalPeriod = row.Get(RenewalPeriod),
        IsTrial = row.Get(IsTrial),
        Credit = row.Get(Credit) is { } amount && row.Get(CreditCurrency) is { } currency
            ? new(amount, row.Get(CreditBonus) ?? 0, currency)
            : null,
    };
}
