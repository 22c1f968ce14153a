using Kinow.ClientApi.Core.Apps;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Sql.Mapping;

namespace Kinow.ClientApi.Sql.Tables;

/// <summary>Operations that builds of apps were made with.</summary>
internal static class RegisteredOperationTable
{
    internal static readonly MappedTable<RegisteredOperation> Map = new("registered_operation", Read);

    private static readonly ReadColumn<long> Id = Map.Column("id", SqlTypes.Long, static operation => operation.Id);
    private static readonly ReadColumn<string> Key = Map.Column("operation_key", SqlTypes.Text, static operation => operation.Key);
    private static readonly ReadColumn<string> Body = Map.Column("body", SqlTypes.Text, static operation => operation.Text);

    static RegisteredOperationTable() => Map.Announces(ChangeAggregate.Of(ItemKinds.RegisteredOperation).Itself("id"));

    private static RegisteredOperation Read(SqlRow row) => new(row.Get(Id), row.Get(Key), row.Get(Body));
}
