namespace Kinow.ClientApi.Sql.Tables;

/// <summary>A customer who is in a group.</summary>
internal sealed record MembershipRow(Guid Customer, long Group);
