using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Storage.Aurora.Rows;

namespace Kinow.ClientApi.Storage.Aurora.Reading;

/// <summary>Reads what is particular to offers.</summary>
internal sealed class OfferReader(SnapshotReader reader)
{
    private Dictionary<long, OfferRow> offers = [];
    private RowSet<LinkRow> categories = new([]);

    internal async Task PrepareAsync(IdFilter ids)
    {
        var rows = await reader.RowsAsync<OfferRow>(
            "SELECT product_id AS Id, duration AS Duration, recurring_payment AS Recurring, trial_duration AS TrialDuration, "
            + $"trial_percent AS TrialPercent, download AS Download FROM subscription WHERE {ids.On("product_id")}",
            ids);
        offers = rows.ToDictionary(static row => row.Id);
        categories = await reader.SetAsync<LinkRow>(
            "SELECT product_id AS Owner, position AS Position, category_id AS Id FROM subscription_category", "product_id", ids);
    }

    internal ProductSvod Make(long id, RowSet<ModeRow> modes)
    {
        var terms = offers.GetValueOrDefault(id) ?? new OfferRow();
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
            CategoryIds = categories.Make(id, static row => row.Id),
        };
    }
}
