using Kinow.GraphQL.Types;

namespace Kinow.ClientApi.Local.Drafts;

/// <summary>A value that a caller gave, or an object that was made for it.</summary>
/// <param name="Value">A coerced input value, or a <see cref="DraftNode"/>.</param>
/// <param name="Type">The type that it was given as; null for an object.</param>
internal readonly record struct DraftValue(object? Value, NamedType? Type);
