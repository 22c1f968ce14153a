namespace Kinow.ClientApi.Sql.Mapping;

/// <summary>A column with the type that it is read as.</summary>
internal sealed class ReadColumn<T>(string name, int index, SqlType<T> type) : Column(name, index)
{
    internal SqlType<T> Type { get; } = type;
}
