using System.Collections.Immutable;
using Kinow.ClientApi.Core.Live;
using Kinow.ClientApi.Sql.Tables;

namespace Kinow.ClientApi.Sql.Reading;

/// <summary>Reads live events.</summary>
internal static class LiveEventReader
{
    internal static async Task<LiveEvent[]> ReadAsync(SnapshotReaders readers, IdFilter ids)
    {
        var batch = readers.Rows.Batch(ids);
        var rows = batch.Rows(LiveEventTable.Map, "id");
        var texts = batch.Texts(LiveEventTable.Texts);
        var countries = batch.Countries(LiveEventTable.Countries);
        var groups = batch.Groups(LiveEventTable.Groups);
        var values = batch.Set(LiveEventValueTable.Map, "live_event_id");
        await batch.RunAsync();
        return [.. rows.Value.OrderBy(static row => row.Id).Select(row => WithTexts(row, readers.Rows.Texts(texts.Value, row.Id)) with
        {
            Values = ValuesOf(values.Value, row.Id),
            Geolocation = SnapshotReader.Rule(row.Geolocation, countries.Value, row.Id),
            Groups = SnapshotReader.Groups(row.Groups.Behavior, groups.Value, row.Id),
        })];
    }

    private static LiveEvent WithTexts(LiveEvent row, OwnTexts texts) =>
        row with { Name = texts[LiveEventTable.Name], Description = texts[LiveEventTable.Description] };

    private static ImmutableArray<LiveEventValue> ValuesOf(RowSet<LiveEventValueRow> rows, long id) =>
        rows.Make(id, static row => row.Value).Sort(static (one, other) => string.CompareOrdinal(one.Name, other.Name));
}
