namespace Kinow.ClientApi.Sql.Mapping;

/// <summary>
/// An ENUM column holds a value that this build does not know. The row cannot be read; those beside it can.
/// </summary>
public sealed class UnknownValueException(string value, Type type)
    : Exception($"“{value}” is no {type.Name} that this build knows: rows that hold it are left out.");
