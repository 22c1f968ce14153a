using Kinow.ClientApi.Sql.Mapping;

namespace Kinow.ClientApi.Sql.Tables;

/// <summary>A table of the groups of customers that something is restricted by.</summary>
internal sealed class GroupListTable : MappedTable<GroupListRow>
{
    private readonly ReadColumn<long> ownerColumn;
    private readonly ReadColumn<long> group;

    internal GroupListTable(string name, string owner, ChangeSubject subject)
        : base(name)
    {
        OwnerName = owner;
        ownerColumn = Column(owner, SqlTypes.Long, static row => row.Owner);
        group = Column("customer_group_id", SqlTypes.Long, static row => row.Group);
        Announces(subject);
    }

    internal string OwnerName { get; }

    internal override GroupListRow Read(SqlRow row) => new(row.Get(ownerColumn), row.Get(group));
}
