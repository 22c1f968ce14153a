namespace Kinow.TestSupport;

/// <summary>What the system says of the processes of a group.</summary>
internal static class ProcessGroup
{
    /// <summary>
    /// Waits until every thread of a group has stopped. A stop signal is taken only when a thread runs next, which on a busy machine is late
    /// enough for one more answer.
    /// </summary>
    /// <exception cref="TimeoutException">A thread still runs after 20 seconds.</exception>
    internal static async Task WaitUntilStoppedAsync(string group)
    {
        if (!Directory.Exists("/proc/self/task")) return;
        for (var i = 0; i < 2_000; i++)
        {
            if (Directory.EnumerateDirectories("/proc").Where(static path => char.IsAsciiDigit(Path.GetFileName(path)[0])).All(HasStopped))
            {
                return;
            }
            await Task.Delay(10);
        }

        throw new TimeoutException($"The processes of group {group} have not stopped.");

        bool HasStopped(string process) =>
            Stat(process) is not [_, _, var of, ..] || of != group
            || Directory.EnumerateDirectories(process + "/task").All(static thread => Stat(thread) is not [not ("T" or "Z" or "X"), ..]);
    }

    // The fields behind the name, which may hold anything: state, parent, group. Null when it has ended meanwhile.
    private static string[]? Stat(string folder)
    {
        try
        {
            var text = File.ReadAllText(folder + "/stat");
            return text[(text.LastIndexOf(')') + 2)..].Split(' ');
        }
        catch (IOException)
        {
            return null;
        }
    }
}
