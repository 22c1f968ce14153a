namespace Kinow.ClientApi.Sql.Tables;

/// <summary>Something with its rank in a list.</summary>
internal readonly record struct Ordered<T>(T Item, int Position);
