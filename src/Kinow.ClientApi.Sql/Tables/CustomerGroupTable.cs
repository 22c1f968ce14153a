using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Core.Texts;
using Kinow.ClientApi.Sql.Mapping;

namespace Kinow.ClientApi.Sql.Tables;

/// <summary>Groups of customers.</summary>
internal static class CustomerGroupTable
{
    internal static readonly MappedTable<CustomerGroup> Map = new("customer_group", Read);

    internal static readonly TextTable<CustomerGroup> Texts =
        new("customer_group_text", "customer_group_id", ChangeAggregate.Of(ItemKinds.CustomerGroup).Part("customer_group_id"));

    internal static readonly TextColumn Name = Texts.Text("name", static group => group.Name);

    private static readonly ReadColumn<long> Id = Map.Column("id", SqlTypes.Long, static group => group.Id);

    static CustomerGroupTable()
    {
        Map.Others("date_add", "date_upd");
        Map.Announces(ChangeAggregate.Of(ItemKinds.CustomerGroup).Itself("id"))
            .Removes(ProductGroupTable.Map, "customer_group_id = {row}.id")
            .Removes(ChannelTable.Groups, "customer_group_id = {row}.id")
            .Removes(LiveEventTable.Groups, "customer_group_id = {row}.id")
            .Removes(MembershipTable.Map, "customer_group_id = {row}.id");
    }

    private static CustomerGroup Read(SqlRow row) => new(row.Get(Id), LocalizedText.Missing);
}
