using System.Diagnostics;

namespace Kinow.TestSupport;

/// <summary>
/// Reads what a process says, on two threads of its own: a pipe is read by a thread that waits, and a pool of a few threads, which the
/// tests need for everything else, would lack these two for as long as the process runs.
/// </summary>
internal static class ProcessOutput
{
    /// <summary>Reads both outputs of a process, which has been started with both redirected.</summary>
    /// <param name="process">The process.</param>
    /// <param name="take">Takes each line, from either thread.</param>
    /// <returns>Completed when all was read that the process has said.</returns>
    public static Task ReadAsync(Process process, Action<string> take) =>
        Task.WhenAll(ReadAsync(process.StandardOutput, take), ReadAsync(process.StandardError, take));

    private static Task ReadAsync(StreamReader reader, Action<string> take)
    {
        var ended = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var thread = new Thread(() =>
        {
            try
            {
                while (reader.ReadLine() is { } line) take(line);
            }
            catch (Exception over) when (over is IOException or ObjectDisposedException)
            {
                // The process was disposed of.
            }
            finally
            {
                ended.SetResult();
            }
        });
        (thread.IsBackground, thread.Name) = (true, "output of a process");
        thread.Start();
        return ended.Task;
    }
}
