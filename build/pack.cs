// Packs a published function as Lambda wants it: dotnet run build/pack.cs -- FOLDER ZIP
// The same files give the same bytes: entries in order, one time for all, and the right to run only for what runs.
#:property PublishAot=false
using System.IO.Compression;

if (args is not [var folder, var zip])
{
    Console.Error.WriteLine("usage: dotnet run build/pack.cs -- FOLDER ZIP");
    return 2;
}

const int Regular = 0x8000 << 16;
var executable = Convert.ToInt32("755", 8) << 16;
var readable = Convert.ToInt32("644", 8) << 16;
var time = new DateTimeOffset(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
var files = Directory.GetFiles(folder, "*", SearchOption.AllDirectories)
    .Select(path => (Path: path, Name: Path.GetRelativePath(folder, path).Replace('\\', '/')))
    .OrderBy(file => file.Name, StringComparer.Ordinal)
    .ToArray();
using (var archive = new ZipArchive(File.Create(zip), ZipArchiveMode.Create))
{
    foreach (var (path, name) in files)
    {
        var entry = archive.CreateEntry(name, CompressionLevel.SmallestSize);
        entry.LastWriteTime = time;
        entry.ExternalAttributes = Regular | (name is "bootstrap" ? executable : readable);
        using var content = entry.Open();
        using var file = File.OpenRead(path);
        file.CopyTo(content);
    }
}

Console.WriteLine($"{zip}: {files.Length} files, {new FileInfo(zip).Length / 1048576.0:0.0} MiB");
return 0;
