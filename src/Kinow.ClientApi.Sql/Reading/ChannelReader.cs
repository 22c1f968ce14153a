using Kinow.ClientApi.Core.Live;
using Kinow.ClientApi.Sql.Tables;

namespace Kinow.ClientApi.Sql.Reading;

/// <summary>Reads channels.</summary>
internal static class ChannelReader
{
    internal static async Task<Channel[]> ReadAsync(SnapshotReaders readers, IdFilter ids)
    {
        var batch = readers.Rows.Batch(ids);
        var rows = batch.Rows(ChannelTable.Map, "id");
        var texts = batch.Texts(ChannelTable.Texts);
        var countries = batch.Countries(ChannelTable.Countries);
        var groups = batch.Groups(ChannelTable.Groups);
        await batch.RunAsync();
        return [.. rows.Value.OrderBy(static row => row.Id).Select(row => WithTexts(row, readers.Rows.Texts(texts.Value, row.Id)) with
        {
            Geolocation = SnapshotReader.Rule(row.Geolocation, countries.Value, row.Id),
            Groups = SnapshotReader.Groups(row.Groups.Behavior, groups.Value, row.Id),
        })];
    }

    private static Channel WithTexts(Channel row, OwnTexts texts) =>
        row with { Name = texts[ChannelTable.Name], Description = texts[ChannelTable.Description] };
}
