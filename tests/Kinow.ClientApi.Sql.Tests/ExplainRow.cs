using System.Data.Common;

namespace Kinow.ClientApi.Sql.Tests;

/// <summary>A row of EXPLAIN.</summary>
internal sealed record ExplainRow(string? Table, string? Type, string? Key)
{
    internal static ExplainRow Read(DbDataReader row) => new(Text(row, "table"), Text(row, "type"), Text(row, "key"));

    private static string? Text(DbDataReader row, string column) => row[column] as string;
}
