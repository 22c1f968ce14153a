using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Kinow.Lambda.Http;

/// <summary>Status and headers of a response, with the OnStarting and OnCompleted callbacks.</summary>
internal sealed class ResponseFeature : IHttpResponseFeature
{
    private readonly ResponseCallbacks starting = new();
    private readonly ResponseCallbacks completed = new();
    private readonly HeaderDictionary headers = [];
    private int statusCode = StatusCodes.Status200OK;

    /// <summary>The headers.</summary>
    public ResponseFeature() => Headers = headers;

    public int StatusCode
    {
        get => statusCode;
        set
        {
            ThrowIfStarted();
            statusCode = value;
        }
    }

    public string? ReasonPhrase { get; set; }

    public IHeaderDictionary Headers { get; set; }

    public Stream Body { get; set; } = Stream.Null;

    public bool HasStarted { get; private set; }

    /// <summary>Whether a body was written that is too large to be sent.</summary>
    public bool IsTooLarge { get; set; }

    public void OnStarting(Func<object, Task> callback, object state)
    {
        ThrowIfStarted();
        starting.Add(callback, state);
    }

    public void OnCompleted(Func<object, Task> callback, object state) => completed.Add(callback, state);

    /// <summary>Runs the OnStarting callbacks and makes status and headers read-only.</summary>
    public Task StartAsync()
    {
        if (HasStarted) return Task.CompletedTask;
        var fired = starting.FireAsync();
        if (!fired.IsCompletedSuccessfully) return AwaitAsync(fired);
        Started();
        return Task.CompletedTask;
    }

    /// <summary>Runs the OnCompleted callbacks.</summary>
    public Task CompleteAsync() => completed.FireAsync();

    /// <summary>Replaces the response with an empty one of this status.</summary>
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
        if (HasStarted) throw new InvalidOperationException("The response has already started.");
    }
}
