using System.Text.Json;

namespace Kinow.ClientApi.Tests.Support;

/// <summary>What a television has got.</summary>
internal sealed record ShownCode(string Code, string Secret, JsonElement Answer);
