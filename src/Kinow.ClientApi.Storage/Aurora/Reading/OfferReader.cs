using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Storage.Aurora.Connections;
using Kinow.ClientApi.Storage.Aurora.Rows;

namespace Kinow.ClientApi.Storage.Aurora.Reading;

/// <summary>Reads what is particular to offers.</summary>
internal sealed class OfferReader
{
    private Coming<Dictionary<long, OfferRow>>? offers;
    private Coming<RowSet<LinkRow>>? categories;

    /// <summary>Has the rows of offers read with a batch.</summary>
    internal void Ask(RowBatch batch)
    {
        offers = batch.Rows<OfferRow, Dictionary<long, OfferRow>>(
            "SELECT product_id AS Id, duration AS Duration, recurring_payment AS Recurring, trial_duration AS TrialDuration, "
            + $"trial_percent AS TrialPercent, download AS Download FROM subscription WHERE {batch.Ids.On("product_id")}",
            static rows => rows.ToDictionary(static row => row.Id));
        categories = batch.Set<LinkRow>("SELECT product_id AS Owner, position AS Position, category_id AS Id FROM subscription_category", "product_id");
    }

    internal ProductSvod Make(long id, RowSet<ModeRow> modes)
    {
        var terms = offers!.Value.GetValueOrDefault(id) ?? new OfferRow();
        return new()
        {
            ProductId = id,
            AccessModes = modes.Make(id, static row => new SvodAccessMode
            {
                Id = row.Id,
                Price = SqlValues.Money(row.Price),
                PriceWithoutReduction = SqlValues.Money(row.PriceWithoutReduction),
            }),
            AccessPeriod = terms.Duration,
            AutoRenewal = terms.Recurring,
            TrialPeriod = terms.TrialDuration,
            TrialPercent = terms.TrialPercent,
            Download = terms.Download,
            CategoryIds = categories!.Value.Make(id, static row => row.Id),
        };
    }
}
