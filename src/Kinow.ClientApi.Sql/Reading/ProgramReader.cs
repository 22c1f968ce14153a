using Kinow.ClientApi.Core.Live;
using Kinow.ClientApi.Sql.Tables;

namespace Kinow.ClientApi.Sql.Reading;

/// <summary>Reads programs.</summary>
internal static class ProgramReader
{
    internal static async Task<ChannelProgram[]> ReadAsync(SnapshotReaders readers, IdFilter ids)
    {
        var batch = readers.Rows.Batch(ids);
        var rows = batch.Rows(ProgramTable.Map, "id");
        var texts = batch.Texts(ProgramTable.Texts);
        await batch.RunAsync();
        return [.. rows.Value.OrderBy(static row => row.Id).Select(row => WithTexts(row, readers.Rows.Texts(texts.Value, row.Id)))];
    }

    private static ChannelProgram WithTexts(ChannelProgram row, OwnTexts texts) =>
        row with { Name = texts[ProgramTable.Name], Description = texts[ProgramTable.Description] };
}
