using Kinow.ClientApi.Search.Gateway.Errors;

namespace Kinow.ClientApi.Search.Gateway;

/// <summary>Writes a document that several processes write: whoever was overtaken reads it and tries again.</summary>
internal static class OptimisticWrite
{
    private const int Attempts = 12;

    /// <summary>Tries to write until nobody else is first.</summary>
    /// <param name="tryWrite">Writes over what was read last; false where somebody else was first.</param>
    /// <param name="readAgain">Reads what is there now; false where there is nothing to write to.</param>
    /// <param name="what">What is written, for the message.</param>
    /// <param name="time">The clock of pauses.</param>
    /// <param name="cancellationToken">Stops; it may have been written.</param>
    /// <exception cref="SearchUnavailableException">Others were first each time.</exception>
    internal static async Task RunAsync(
        Func<Task<bool>> tryWrite, Func<Task<bool>> readAgain, string what, TimeProvider time, CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            if (await tryWrite()) return;
            if (attempt > 0)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(Random.Shared.Next(1, 4 << Math.Min(attempt, 4))), time, cancellationToken);
            }

            if (!await readAgain()) return;
        }

        throw new SearchUnavailableException(
            SearchUnavailableReason.Failing, $"Too many concurrent writes to {what}.", TimeSpan.FromSeconds(1));
    }
}
