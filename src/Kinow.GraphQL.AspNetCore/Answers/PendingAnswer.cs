namespace Kinow.GraphQL.AspNetCore.Answers;

/// <summary>An answer that is being made. Everybody who needs it waits for the same one.</summary>
/// <param name="key">What it depends on.</param>
/// <param name="begun">When it was begun.</param>
internal sealed class PendingAnswer(AnswerKey key, DateTimeOffset begun)
{
    private readonly TaskCompletionSource<RememberedAnswer?> source = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>What it depends on.</summary>
    public AnswerKey Key { get; } = key;

    /// <summary>When it was begun.</summary>
    public DateTimeOffset Begun { get; } = begun;

    /// <summary>The answer; <c>null</c> where none was made that others may get.</summary>
    public Task<RememberedAnswer?> Answer => source.Task;

    public void Complete(RememberedAnswer? answer) => source.TrySetResult(answer);
}
