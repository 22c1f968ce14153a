using System.Collections.Immutable;
using System.Data.Common;
using System.Globalization;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Texts;
using Kinow.ClientApi.Core.Values;
using Kinow.ClientApi.Sql.Mapping;

namespace Kinow.ClientApi.Sql.Connections;

/// <summary>
/// The values of a statement's parameters, by name. A list of numbers or UUIDs takes the place of its parameter in parentheses:
/// <c>WHERE id IN @Ids</c>. UUIDs, instants, days, codes and addresses are written as columns hold them.
/// </summary>
public sealed class SqlArguments
{
    private readonly List<KeyValuePair<string, object?>> values = [];

    /// <summary>Sets the value of a parameter.</summary>
    /// <param name="name">Its name without the at sign.</param>
    public object? this[string name]
    {
        get => values.Find(value => value.Key == name).Value;
        set
        {
            values.RemoveAll(known => known.Key == name);
            values.Add(new(name, value));
        }
    }

    internal bool Has(ReadOnlySpan<char> name)
    {
        foreach (var (known, _) in values)
        {
            if (name.SequenceEqual(known)) return true;
        }

        return false;
    }

    /// <summary>Gives a command its text and the values of its parameters.</summary>
    /// <exception cref="ArgumentException">The text names a parameter that has no value.</exception>
    internal static void Bind(DbCommand command, string sql, SqlArguments? arguments)
    {
        if (SqlText.FindUnbound(sql, arguments) is { } name)
            throw new ArgumentException($"The statement has no value for @{name}. A variable is written @`{name}`.", nameof(arguments));
        command.CommandText = sql;
        arguments?.Bind(command);
    }

    private void Bind(DbCommand command)
    {
        foreach (var (name, value) in values)
        {
            switch (value)
            {
                case IReadOnlyCollection<long> numbers:
                    command.CommandText = SqlText.Replace(
                        command.CommandText, name, numbers.Select(static number => number.ToString(CultureInfo.InvariantCulture)));
                    break;
                case IReadOnlyCollection<Guid> ids:
                    var names = ids.Select((_, i) => $"{name}_{i}").ToArray();
                    command.CommandText = SqlText.Replace(command.CommandText, name, names.Select(static each => "@" + each));
                    foreach (var (each, id) in names.Zip(ids)) Add(command, each, id);
                    break;
                default:
                    Add(command, name, value);
                    break;
            }
        }
    }

    private static void Add(DbCommand command, string name, object? value)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = "@" + name;
        parameter.Value = Stored(value) ?? DBNull.Value;
        command.Parameters.Add(parameter);
    }

    private static object? Stored(object? value) => value switch
    {
        Guid id => SqlTypes.Uuid.Write(id),
        DateTimeOffset instant => SqlTypes.Instant.Write(instant),
        DateOnly day => SqlTypes.DayOrNull.Write(day),
        EmailAddress email => SqlTypes.Email.Write(email),
        LanguageCode language => SqlTypes.LanguageOrNone.Write(language),
        ImmutableArray<byte> bytes => SqlTypes.BytesOrEmpty.Write(bytes),
        CountryCode country => SqlTypes.CountryOrUnknown.Write(country),
        _ => value,
    };
}
