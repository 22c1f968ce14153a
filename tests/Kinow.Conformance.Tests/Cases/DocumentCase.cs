using System.Text.Json.Nodes;

namespace Kinow.Conformance.Tests.Cases;

/// <summary>One document to put before both sides.</summary>
internal sealed record DocumentCase(string Name, string Schema, string Text)
{
    /// <summary>The variables as JSON; <c>null</c> when none are sent.</summary>
    public string? Variables { get; init; }

    public string? OperationName { get; init; }

    /// <summary>What resolvers derive their values from.</summary>
    public uint Seed { get; init; } = 1;

    public JsonObject ToQuestion() => new()
    {
        ["kind"] = "document",
        ["schema"] = Schema,
        ["document"] = Text,
        ["variables"] = Variables is null ? null : JsonNode.Parse(Variables),
        ["operationName"] = OperationName,
        ["seed"] = Seed,
    };

    /// <summary>The case as a person can try it again.</summary>
    public override string ToString() =>
        $"{Name} (schema {Schema}, seed {Seed}, operation {OperationName ?? "-"}, variables {Variables ?? "-"})\n{Text}";
}
