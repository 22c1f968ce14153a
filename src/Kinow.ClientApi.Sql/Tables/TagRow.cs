namespace Kinow.ClientApi.Sql.Tables;

/// <summary>A tag, with the number of its language.</summary>
internal sealed record TagRow(long Id, int Language, string Name);
