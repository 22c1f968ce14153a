using System.Collections.Immutable;
using System.Text.Json;

namespace Kinow.ClientApi.Sql.Mapping;

/// <summary>
/// What of a table's rows the owner of an account is given. Every column is named as given or as withheld, so that a new one is not given
/// by accident: hashes never are.
/// </summary>
internal sealed class Export
{
    private Export(string? name, bool isOne, ImmutableArray<string> columns) => (Name, IsOne, Columns) = (name, isOne, columns);

    /// <summary>Where the rows stand in an export; null when they do not.</summary>
    internal string? Name { get; }

    /// <summary>Whether there is one row.</summary>
    internal bool IsOne { get; }

    /// <summary>The columns that are given.</summary>
    internal ImmutableArray<string> Columns { get; }

    /// <summary>The columns that are not.</summary>
    internal ImmutableArray<string> Withheld { get; private init; } = [];

    /// <summary>Why nothing of the rows is given; null when something is.</summary>
    internal string? Reason { get; private init; }

    /// <summary>All rows of the account.</summary>
    /// <param name="name">Where they stand.</param>
    internal static Export Rows(string name, params ReadOnlySpan<string> columns) => new(name, isOne: false, [.. columns]);

    /// <summary>The one row of the account.</summary>
    /// <param name="name">Where it stands.</param>
    internal static Export Row(string name, params ReadOnlySpan<string> columns) => new(name, isOne: true, [.. columns]);

    /// <summary>Nothing.</summary>
    internal static Export Nothing(string reason) => new(null, isOne: false, []) { Reason = reason };

    /// <summary>Declares what is not given.</summary>
    internal Export Without(params ReadOnlySpan<string> columns) => new(Name, IsOne, Columns) { Withheld = [.. columns] };

    /// <summary>The name of a column in an export, as the contract would write it.</summary>
    internal static JsonEncodedText MemberOf(string column) => JsonEncodedText.Encode(string.Concat(
        column.Split('_').Select(static (word, i) => i == 0 ? word : char.ToUpperInvariant(word[0]) + word[1..])));
}
