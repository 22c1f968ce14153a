namespace Kinow.EndToEnd.Tests;

/// <summary>What the program writes when it listens.</summary>
internal static class Banner
{
    /// <summary>Reads until the line with the address of the API.</summary>
    /// <param name="output">The program's standard output.</param>
    public static async Task<Uri> ReadAsync(StreamReader output)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        while (await output.ReadLineAsync(patience.Token) is { } line)
        {
            if (line.Split(' ', StringSplitOptions.RemoveEmptyEntries) is ["GraphQL", var address, ..]) return new(address);
        }

        throw new InvalidOperationException("The server has ended.");
    }
}
