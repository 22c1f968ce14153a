using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Kinow.Lambda.Http;

/// <summary>Status and headers of a response, and the points at which others may still change them.</summary>
internal sealed class ResponseFeature : IHttpResponseFeature
{
    private readonly ResponseCallbacks starting = new();
    private readonly ResponseCallbacks completed = new();
    private readonly HeaderDictionary headers = [];
    private int statusCode = StatusCodes.Status200OK;

    /// <summary>The headers.</summary>
    public ResponseFeature() => Headers = headers;

    /// <inheritdoc/>
    public int StatusCode
    {
        get => statusCode;
        set
        {
            ThrowIfStarted();
            statusCode = value;
        }
    }

    /// <inheritdoc/>
    public string? ReasonPhrase { get; set; }

    /// <inheritdoc/>
    public IHeaderDictionary Headers { get; set; }

    /// <inheritdoc/>
    public Stream Body { get; set; } = Stream.Null;

    /// <inheritdoc/>
    public bool HasStarted { get; private set; }

    /// <inheritdoc/>
    public void OnStarting(Func<object, Task> callback, object state)
    {
        ThrowIfStarted();
        starting.Add(callback, state);
    }

    /// <inheritdoc/>
    public void OnCompleted(Func<object, Task> callback, object state) => completed.Add(callback, state);

    /// <summary>Fixes status and headers, after the last word of those who asked for it.</summary>
    public Task StartAsync()
    {
        if (HasStarted)
        {
            return Task.CompletedTask;
        }

        var fired = starting.FireAsync();
        if (!fired.IsCompletedSuccessfully)
        {
            return AwaitAsync(fired);
        }

        Started();
        return Task.CompletedTask;
    }

    /// <summary>Calls those who want to know that the response is complete.</summary>
    public Task CompleteAsync() => completed.FireAsync();

    /// <summary>Begins anew with a bare status, whatever was there before.</summary>
    /// <param name="status">The status.</param>
    public void Replace(int status)
    {
        HasStarted = false;
        headers.IsReadOnly = false;
        headers.Clear();
        Headers = headers;
        statusCode = status;
    }

    private async Task AwaitAsync(Task fired)
    {
        await fired;
        Started();
    }

    private void Started()
    {
        HasStarted = true;
        headers.IsReadOnly = true;
    }

    private void ThrowIfStarted()
    {
        if (HasStarted)
        {
            throw new InvalidOperationException("The response has already started.");
        }
    }
}
