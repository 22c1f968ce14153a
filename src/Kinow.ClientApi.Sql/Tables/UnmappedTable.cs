using Kinow.ClientApi.Sql.Mapping;

namespace Kinow.ClientApi.Sql.Tables;

/// <summary>A table that only statements of their own read and write.</summary>
internal sealed class UnmappedTable : Table
{
    internal UnmappedTable(string name, string unannounced, params ReadOnlySpan<string> columns)
        : base(name)
    {
        Others(columns);
        IsUnannounced(unannounced);
    }
}
