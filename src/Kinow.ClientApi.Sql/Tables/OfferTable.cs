using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Sql.Mapping;

namespace Kinow.ClientApi.Sql.Tables;

/// <summary>The terms of offers; durations in days.</summary>
internal static class OfferTable
{
    internal static readonly MappedTable<ProductSvod> Map = new("subscription", Read);

    private static readonly ReadColumn<long> Product = Map.Column("product_id", SqlTypes.Long, static offer => offer.ProductId);
    private static readonly ReadColumn<int> Duration = Map.Column("duration", SqlTypes.Int, static offer => offer.AccessPeriod);
    private static readonly ReadColumn<bool> Recurring = Map.Column("recurring_payment", SqlTypes.Bool, static offer => offer.AutoRenewal);
    private static readonly ReadColumn<int> TrialDuration = Map.Column("trial_duration", SqlTypes.Int, static offer => offer.TrialPeriod);
    private static readonly ReadColumn<int?> TrialPercent =
        Map.Column("trial_percent", SqlTypes.IntOrNull, static offer => offer.TrialPercent);

    internal static readonly ReadColumn<bool> Download = Map.Column("download", SqlTypes.Bool, static offer => offer.Download);

    static OfferTable() => Map.Announces(ChangeAggregate.Product.Part("product_id", "subscription", hasEvents: false));

    private static ProductSvod Read(SqlRow row) => new()
    {
        ProductId = row.Get(Product),
        AccessPeriod = row.Get(Duration),
        AutoRenewal = row.Get(Recurring),
        TrialPeriod = row.Get(TrialDuration),
        TrialPercent = row.Get(TrialPercent),
        Download = row.Get(Download),
    };
}
