using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace Kinow.GraphQL.AspNetCore.TrustedOperations;

/// <summary>The registered operations, found by id, name or text.</summary>
internal sealed class TrustedOperationStore
{
    private const string HashPrefix = "sha256:";

    private readonly FrozenDictionary<string, TrustedOperation> byId;
    private readonly FrozenDictionary<string, TrustedOperation> byName;
    private readonly FrozenDictionary<string, TrustedOperation> byText;

    /// <summary>The same id with two texts is an error; a name shared by two texts finds neither.</summary>
    /// <exception cref="InvalidDataException">Two texts have the same id.</exception>
    public TrustedOperationStore(IEnumerable<TrustedOperation> operations)
    {
        var ids = new Dictionary<string, TrustedOperation>(StringComparer.Ordinal);
        foreach (var operation in operations)
        {
            if (!ids.TryAdd(operation.Id, operation) && ids[operation.Id].Text != operation.Text)
            {
                throw new InvalidDataException($"Two different operations are registered as \"{operation.Id}\".");
            }
        }

        byId = ids.ToFrozenDictionary(StringComparer.Ordinal);
        byName = ids.Values
            .Where(operation => operation.Name is not null)
            .GroupBy(operation => operation.Name!, StringComparer.Ordinal)
            .Where(group => group.Select(operation => operation.Text).Distinct(StringComparer.Ordinal).Count() == 1)
            .ToFrozenDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        byText = ids.Values.DistinctBy(operation => operation.Text).ToFrozenDictionary(operation => operation.Text, StringComparer.Ordinal);
    }

    /// <summary>How many operations are registered.</summary>
    public int Count => byId.Count;

    /// <summary>Finds an operation by its id, with or without the prefix that names the hash, however it was registered.</summary>
    public bool TryFindId(string id, [MaybeNullWhen(false)] out TrustedOperation operation) =>
        byId.TryGetValue(id, out operation)
        || byId.TryGetValue(id.StartsWith(HashPrefix, StringComparison.Ordinal) ? id[HashPrefix.Length..] : HashPrefix + id, out operation);

    public bool TryFind(string idOrName, [MaybeNullWhen(false)] out TrustedOperation operation) =>
        TryFindId(idOrName, out operation) || byName.TryGetValue(idOrName, out operation);

    /// <summary>Finds an operation by its exact text.</summary>
    public bool TryFindText(string text, [MaybeNullWhen(false)] out TrustedOperation operation) => byText.TryGetValue(text, out operation);
}
