using System.Text.Json;

namespace Kinow.ClientApi.Local.Drafts;

/// <summary>An object that the contract has answered.</summary>
/// <param name="value">What was answered.</param>
/// <param name="path">Where in the answer it stands.</param>
/// <param name="answer">The answer, for its errors.</param>
internal sealed class ContractNode(string typeName, string key, JsonElement value, string path, ContractAnswer answer)
    : DraftSource(typeName, key)
{
    public JsonElement Value { get; } = value;

    public string Path { get; } = path;

    public ContractAnswer Answer { get; } = answer;
}
