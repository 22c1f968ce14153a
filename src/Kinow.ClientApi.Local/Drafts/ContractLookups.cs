using System.Collections.Frozen;
using Kinow.GraphQL.Types;

namespace Kinow.ClientApi.Local.Drafts;

/// <summary>Where objects of the contract are found by their id, and where they are listed.</summary>
internal sealed class ContractLookups
{
    private readonly FrozenDictionary<string, (string Open, string Field, string Close)> byId;
    private readonly FrozenDictionary<string, string> lists;

    public ContractLookups(Schema contract)
    {
        var (found, listed) = (new Dictionary<string, (string, string, string)>(StringComparer.Ordinal), new Dictionary<string,
            string>(StringComparer.Ordinal));
        Search(contract.QueryType, "{", "}");
        foreach (var field in contract.QueryType.Fields)
        {
            if (field.Type is { Named: ObjectType below, Nullable: not ListType } && field.Arguments.Length == 0
                && DraftTypes.IdOf(below) is null)
                Search(below, $"{{{field.Name}{{", "}}");
        }

        byId = found.ToFrozenDictionary(StringComparer.Ordinal);
        lists = listed.ToFrozenDictionary(StringComparer.Ordinal);

        void Search(ObjectType type, string open, string close)
        {
            foreach (var field in type.Fields)
            {
                var required = field.Arguments.Where(static argument => argument.IsRequired).ToArray();
                if (field.Type is { Named: ObjectType one, Nullable: not ListType } && required is [{ Name: "id" }]
                    && DraftTypes.IdOf(one) is not null)
                    found.TryAdd(one.Name, (open, field.Name, close));
                if (field.Type.Named is ObjectType page && required.Length == 0 && field.FindArgument("perPage") is not null
                    && DraftTypes.ItemsOf(page) is { Type.Named: ObjectType item } items && DraftTypes.IdOf(item) is not null)
                    listed.TryAdd(item.Name, $"{open}list:{field.Name}(perPage:100){{rows:{items.Name}{{id}}}}{close}");
            }
        }
    }

    /// <summary>Whether objects of a type can be listed and found.</summary>
    public bool Has(string type) => byId.ContainsKey(type) && lists.ContainsKey(type);

    /// <summary>What is around the look-ups of a type, and the field that looks up.</summary>
    public (string Open, string Field, string Close) Of(string type) => byId[type];

    /// <summary>A query for the ids of some objects of a type: <c>rows</c> of <c>list</c>.</summary>
    public string ListOf(string type) => lists[type];
}
