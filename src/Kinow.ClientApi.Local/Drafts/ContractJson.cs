using System.Text.Json.Serialization;

namespace Kinow.ClientApi.Local.Drafts;

/// <summary>Texts as JSON, which is how GraphQL writes them too.</summary>
[JsonSerializable(typeof(string))]
internal sealed partial class ContractJson : JsonSerializerContext;
