using Kinow.ClientApi.Core.Texts;
using Kinow.ClientApi.Sql.Tables;

namespace Kinow.ClientApi.Sql.Reading;

/// <summary>The texts of one object.</summary>
internal readonly ref struct OwnTexts(ReadOnlySpan<TextRow> rows, SnapshotReader reader)
{
    private readonly ReadOnlySpan<TextRow> rows = rows;

    internal LocalizedText this[TextColumn column]
    {
        get
        {
            var count = 0;
            Span<LocalizedValue> values = new LocalizedValue[rows.Length];
            foreach (var row in rows)
            {
                if (row.Values[column.Index] is { } value) values[count++] = new(reader.Language(row.Language).Code, value);
            }

            return LocalizedText.Of(values[..count]);
        }
    }
}
