namespace Kinow.ClientApi.Sql.Tables;

/// <summary>A column of texts: one value for each language.</summary>
internal readonly record struct TextColumn(int Index);
