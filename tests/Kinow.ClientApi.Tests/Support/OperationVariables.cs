using System.Text.Json;

namespace Kinow.ClientApi.Tests.Support;

/// <summary>Variables with which each registered query can run: one object for all, as none minds those of others.</summary>
internal static class OperationVariables
{
    /// <summary>Those for the catalogue that <see cref="Api"/> generates: all that can be found is.</summary>
    internal static string OfGenerated { get; } = Json(Sample.VisibleTitle((_, _) => true).Id, "NOT id:0");

    /// <param name="product">A product that is visible.</param>
    /// <param name="query">What lists are searched for.</param>
    internal static string Json(long product = 1, string query = "river") => JsonSerializer.Serialize(new
    {
        id = "1",
        query,
        platform = "IOS",
        build = "5.2.1",
        text = "riv",
        slug = "home",
        place = "TOP",
        ids = new[] { "1", "2" },
        product,
    });
}
