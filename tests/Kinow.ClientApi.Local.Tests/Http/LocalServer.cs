using System.Net.Http.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Kinow.ClientApi.Local.Tests.Http;

/// <summary>The application on a free port, shared by the tests of a class.</summary>
public class LocalServer : IAsyncLifetime, IDisposable
{
    private readonly WebApplication application;

    public LocalServer()
        : this(new())
    {
    }

    /// <param name="options">What it runs with, but its address and the number of its products.</param>
    /// <param name="time">Its clock; null for the machine's.</param>
    internal LocalServer(LocalOptions options, TimeProvider? time = null) =>
        application = LocalApplication.Build(options with { Urls = "http://127.0.0.1:0", Products = 300 }, time);

    public HttpClient Client { get; } = new();

    public async Task InitializeAsync()
    {
        await application.StartAsync();
        Client.BaseAddress = new(application.Urls.Single());
    }

    public async Task DisposeAsync() => await application.DisposeAsync();

    public void Dispose()
    {
        Client.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>A service of the application.</summary>
    public T Service<T>()
        where T : class =>
        application.Services.GetRequiredService<T>();

    /// <summary>Posts a document with headers written as <c>Name: value</c>.</summary>
    public Task<HttpResponseMessage> AskAsync(string query, params string[] headers) =>
        SendAsync(new(HttpMethod.Post, "/v1/graphql") { Content = JsonContent.Create(new { query }) }, headers);

    /// <summary>Sends a GET with headers written as <c>Name: value</c>.</summary>
    public Task<HttpResponseMessage> GetAsync(string path, params string[] headers) => SendAsync(new(HttpMethod.Get, path), headers);

    private Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, string[] headers)
    {
        foreach (var header in headers)
        {
            var parts = header.Split(": ", 2);
            request.Headers.TryAddWithoutValidation(parts[0], parts[1]);
        }

        return Client.SendAsync(request);
    }
}
