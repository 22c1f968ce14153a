using Kinow.ClientApi.Sql.Tables;

namespace Kinow.ClientApi.Sql.Reading;

/// <summary>Groups rows by their owners.</summary>
internal static class RowSets
{
    internal static RowSet<T> Of<T>(List<T> rows)
        where T : IOwnedRow => new(rows, static row => (row.Owner, row.Position, row.Key));
}
