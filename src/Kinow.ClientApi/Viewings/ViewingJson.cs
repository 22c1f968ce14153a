using System.Text.Json.Serialization;
using Kinow.ClientApi.Core.Watching;

namespace Kinow.ClientApi.Viewings;

/// <summary>The viewings of an account as they are stored.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    IgnoreReadOnlyProperties = true)]
[JsonSerializable(typeof(Viewing[]))]
internal sealed partial class ViewingJson : JsonSerializerContext;
