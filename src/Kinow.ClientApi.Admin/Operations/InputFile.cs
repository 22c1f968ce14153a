namespace Kinow.ClientApi.Admin.Operations;

/// <summary>Files that commands are given.</summary>
internal static class InputFile
{
    private const int MaxBytes = 16 * 1024 * 1024;

    /// <summary>Reads a file whole.</summary>
    /// <exception cref="AdminException">It cannot be read, or is too large.</exception>
    public static async Task<byte[]> ReadAsync(string path, CancellationToken cancellationToken)
    {
        try
        {
            var file = new FileInfo(path);
            if (!file.Exists) throw new AdminException(ExitCodes.Usage, $"There is no file {path}.");
            if (file.Length > MaxBytes) throw new AdminException(ExitCodes.Usage, $"{path} is larger than {MaxBytes} bytes.");
            return await File.ReadAllBytesAsync(path, cancellationToken);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new AdminException(ExitCodes.Usage, $"{path} cannot be read: {failure.Message}");
        }
    }
}
