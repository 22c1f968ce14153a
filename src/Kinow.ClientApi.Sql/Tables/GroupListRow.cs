namespace Kinow.ClientApi.Sql.Tables;

/// <summary>A group of customers that something is restricted by. Groups have no order but that of their ids.</summary>
internal sealed record GroupListRow(long Owner, long Group) : IOwnedRow
{
    public int Position => 0;

    public long Key => Group;
}
