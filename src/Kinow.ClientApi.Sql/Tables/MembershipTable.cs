using Kinow.ClientApi.Sql.Mapping;

namespace Kinow.ClientApi.Sql.Tables;

/// <summary>Which customers are in which groups.</summary>
internal static class MembershipTable
{
    internal static readonly MappedTable<MembershipRow> Map = new("customer_group_member", Read);

    private static readonly ReadColumn<Guid> Customer = Map.Column("customer_id", SqlTypes.Uuid, static row => row.Customer);
    private static readonly ReadColumn<long> Group = Map.Column("customer_group_id", SqlTypes.Long, static row => row.Group);

    static MembershipTable()
    {
        Map.Announces(ChangeAggregate.Customer.Part("customer_id"));
        Map.Erases(Erasure.Cascade);
        Map.Exports(Export.Rows("groups", "customer_group_id").Without("customer_id"));
    }

    private static MembershipRow Read(SqlRow row) => new(row.Get(Customer), row.Get(Group));
}
