using System.Text.Json.Serialization;

namespace Kinow.GraphQL.AspNetCore.Ide;

/// <summary>Serialises what the page is given, without reflection.</summary>
[JsonSerializable(typeof(string))]
internal sealed partial class IdeJson : JsonSerializerContext;
