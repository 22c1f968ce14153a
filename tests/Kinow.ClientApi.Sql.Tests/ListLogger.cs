using Microsoft.Extensions.Logging;

namespace Kinow.ClientApi.Sql.Tests;

/// <summary>Keeps what it is told.</summary>
internal sealed class ListLogger<T> : ILogger<T>
{
    internal List<(LogLevel Level, string Text)> Messages { get; } = [];

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(
        LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        Messages.Add((logLevel, formatter(state, exception)));
}
