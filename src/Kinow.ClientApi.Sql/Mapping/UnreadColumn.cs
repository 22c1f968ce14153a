namespace Kinow.ClientApi.Sql.Mapping;

/// <summary>A column that is never read through the map, but whose changes are announced.</summary>
internal sealed class UnreadColumn(string name, int index) : Column(name, index);
