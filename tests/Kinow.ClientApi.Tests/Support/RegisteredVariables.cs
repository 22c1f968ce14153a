using System.Text.Json;

namespace Kinow.ClientApi.Tests.Support;

/// <summary>Variables that suit every registered query; each takes those that it has.</summary>
internal static class RegisteredVariables
{
    public static string Json { get; } = JsonSerializer.Serialize(new
    {
        id = "1",
        query = "NOT id:0",
        platform = "IOS",
        build = "5.2.1",
        text = "riv",
        slug = "home",
        place = "TOP",
        ids = new[] { "1", "2" },
        product = Sample.VisibleTitle((_, _) => true).Id,
    });
}
