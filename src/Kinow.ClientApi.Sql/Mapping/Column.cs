namespace Kinow.ClientApi.Sql.Mapping;

/// <summary>A column of a table; <paramref name="index"/> is its rank in the map.</summary>
internal abstract class Column(string name, int index)
{
    internal string Name { get; } = name;

    internal int Index { get; } = index;
}
