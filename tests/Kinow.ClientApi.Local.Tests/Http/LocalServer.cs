using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Kinow.ClientApi.Local.Tests.Http;

/// <summary>The application on a free port, shared by the tests of a class.</summary>
public sealed class LocalServer : IAsyncLifetime, IDisposable
{
    private readonly WebApplication application = LocalApplication.Build(new() { Urls = "http://127.0.0.1:0", Products = 300 });

    public HttpClient Client { get; } = new();

    public async Task InitializeAsync()
    {
        await application.StartAsync();
        Client.BaseAddress = new(application.Urls.Single());
    }

    public async Task DisposeAsync() => await application.DisposeAsync();

    public void Dispose() => Client.Dispose();

    /// <summary>A service of the application.</summary>
    public T Service<T>()
        where T : class =>
        application.Services.GetRequiredService<T>();

    /// <summary>Sends a GET with headers written as <c>Name: value</c>.</summary>
    public Task<HttpResponseMessage> GetAsync(string path, params string[] headers)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, path);
        foreach (var header in headers)
        {
            var parts = header.Split(": ", 2);
            request.Headers.TryAddWithoutValidation(parts[0], parts[1]);
        }

        return Client.SendAsync(request);
    }
}
