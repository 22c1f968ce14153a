using Kinow.ClientApi.Sql.Mapping;

namespace Kinow.ClientApi.Sql.Tables;

/// <summary>Takes rows of any table.</summary>
internal interface IRowSink
{
    void Add<TRow>(MappedTable<TRow> table, TRow row);
}
